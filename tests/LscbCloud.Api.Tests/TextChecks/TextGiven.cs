using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.TextChecks;

/// <summary>Texts with marked words, and what people say of them.</summary>
public static class TextGiven
{
    public const string Marked = "Jack Smith aged 7";

    public static object Answer(string field, string words = Marked, string kind = "name-with-age") =>
        new
        {
            field,
            kind,
            words,
        };

    /// <summary>Agrees a priority whose aim has marked words, and says of them that they are not a child or a family.</summary>
    public static Task SayNoChildAsync(this TestPerson manager, TestBoard board, string title)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);

        return manager
            .PostAsync(
                $"/{board.Slug}/api/priorities",
                new
                {
                    title = $"{title} answered",
                    aim = $"As in the story of {Marked}.",
                    reason = "None",
                    lead = new { post = "Head of Early Help" },
                    from = "2017-04-01",
                    answers = new[] { Answer("aim") },
                }
            )
            .MustSucceed();
    }
}
