using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Lets something stand on evidence. What is cited goes out with it to meetings and reports, so its words are looked through first.</summary>
internal sealed class EvidenceCiting(TextGate gate, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Cites an item from a record that was found.</summary>
    public async Task<Result> CiteAsync(EvidenceItem item, RecordReference record, CancellationToken cancellationToken)
    {
        var asked = await gate.AskAsync(
            item.Id.Value,
            [new FieldText("title", item.Title), new FieldText("note", item.Note)],
            cancellationToken
        );

        return asked.IsFailure ? asked : item.Cite(record, user.Signs(clock));
    }
}
