using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Lets something stand on evidence. What is cited goes out with it to meetings and reports, so its words are looked through first.</summary>
internal sealed class EvidenceCiting(TextGate gate, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Cites an item from a record that was found. What is said of its words in the same moment is kept before.</summary>
    public async Task<Result> CiteAsync(EvidenceItem item, RecordReference record, CancellationToken cancellationToken)
    {
        var asked = await AskAsync(item, item.Title, item.Note, cancellationToken);

        return asked.IsFailure ? asked : item.Cite(record, user.Signs(clock));
    }

    /// <summary>Asks whether the words of an item may go out with what cites it: as they are, or as they are to be.</summary>
    public Task<Result> AskAsync(EvidenceItem item, string title, string? note, CancellationToken cancellationToken) =>
        gate.AskAsync(item.Id.Value, [new FieldText("title", title), new FieldText("note", note)], cancellationToken);
}
