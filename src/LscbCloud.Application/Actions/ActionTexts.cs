using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Keeps what was said of marked words in an action, and holds it back from an agency until all of them are answered for.</summary>
internal sealed class ActionTexts(TextAnswers answers, TextGate gate)
{
    public async Task<Result> AskAsync(
        BoardAction action,
        IReadOnlyList<TextAnswerInput>? given,
        CancellationToken cancellationToken
    )
    {
        FieldText[] texts = [new("title", action.Title), new("reason", action.Reason)];
        answers.Keep(action, given, texts);

        // What the board keeps to itself is saved in any case.
        return action.AgencyId is null
            ? Result.Success
            : await gate.AskAsync(action.SubjectId, texts, cancellationToken);
    }
}
