using LscbCloud.Application.Common;
using LscbCloud.Application.Texts;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Lets something stand on evidence. What is cited goes out with it to meetings and reports, so its words are looked through first.</summary>
internal sealed class EvidenceCiting(CitedPlaces places, TextGate gate, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Cites an item in a place that was found.</summary>
    /// <param name="item">What is cited.</param>
    /// <param name="place">What cites it.</param>
    /// <param name="answers">What the person says of marked words in the same moment.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<Result> CiteAsync(
        EvidenceItem item,
        CitedPlace place,
        IReadOnlyList<TextAnswerInput>? answers,
        CancellationToken cancellationToken
    )
    {
        var asked = await AskAsync(item, item.Title, item.Note, answers, cancellationToken);

        return asked.IsFailure
            ? asked
            : item.Cite(place, await places.WordsOfAsync(place, cancellationToken), user.Signs(clock));
    }

    /// <summary>Asks whether the words of an item may go out with what cites it: as they are, or as they are to be.</summary>
    public Task<Result> AskAsync(
        EvidenceItem item,
        string title,
        string? note,
        IReadOnlyList<TextAnswerInput>? answers,
        CancellationToken cancellationToken
    ) =>
        gate.AskAsync(
            item.Id.Value,
            [Unanswered("title", title, answers), Unanswered("note", note, answers)],
            cancellationToken
        );

    /// <summary>A text without the words that are answered for in the same moment: they are not saved yet, so the gate cannot know.</summary>
    private static FieldText Unanswered(string field, string? text, IReadOnlyList<TextAnswerInput>? answers) =>
        new(
            field,
            (answers ?? [])
                .Where(answer => answer.Field == field && answer.Kind is not null && answer.Words.Length > 0)
                .Aggregate(text, (left, answer) => left?.Replace(answer.Words, "", StringComparison.Ordinal))
        );
}
