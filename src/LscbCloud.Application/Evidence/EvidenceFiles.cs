using LscbCloud.Application.Files;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Keeps the file of a revision, once everything that is marked in its text was answered for.</summary>
internal sealed class EvidenceFiles(IFileStore store, TextAnswers answers, TextGate gate)
{
    /// <summary>Keeps the content beside its facts; refused while marked words in it are not answered for.</summary>
    public async Task<Result> KeepAsync(
        EvidenceItem item,
        KeptFile? facts,
        CheckedFile? file,
        IReadOnlyList<TextAnswerInput>? given,
        CancellationToken cancellationToken
    )
    {
        if (facts is null || file is null)
        {
            return Result.Success;
        }

        var text = new FieldText(FileParts.Field, file.Text);
        answers.Keep(item, given, text);
        var asked = await gate.AskAsync(item.Id.Value, [text], cancellationToken);

        if (!asked.IsFailure)
        {
            store.Keep([new OwnedFile(facts.Id)], file.Content);
        }

        return asked;
    }
}
