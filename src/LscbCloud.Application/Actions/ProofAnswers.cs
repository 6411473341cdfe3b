using LscbCloud.Application.Files;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Actions;

/// <summary>
/// What a person of an agency says of marked words in a file that they give as proof. The words go to a board at once, so all
/// of them have to be answered for with the file itself; what stays is how many there were, beside the name of whoever said so.
/// </summary>
internal static class ProofAnswers
{
    /// <summary>What forms call the file.</summary>
    private const string Field = "file";

    /// <summary>How many marked places were answered for; refused while one was not.</summary>
    public static Result<int> Count(CheckedFile? file, IReadOnlyList<TextAnswerInput>? given)
    {
        var marked = TextCheck.Find(file?.Text ?? "");
        var answers = (given ?? []).ToHashSet();
        var open = marked
            .Where(found => !answers.Contains(new TextAnswerInput(Field, found.Kind, found.Words)))
            .Select(found => (Field, found))
            .ToArray();

        return open.Length == 0 ? marked.Count : TextErrors.Unanswered(open);
    }
}
