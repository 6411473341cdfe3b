using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>The file of a revision, as pages show it.</summary>
/// <param name="Name">What it is called when it is saved.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Revision">The revision under whose address it is fetched.</param>
/// <param name="IsScanned">Whether a scanner for viruses found it clean.</param>
/// <param name="IsOpen">Whether it can be fetched: neither withdrawn nor destroyed.</param>
/// <param name="Destroyed">That its content was destroyed.</param>
public sealed record FileView(
    string Name,
    FileKind Kind,
    int Size,
    int Revision,
    bool IsScanned,
    bool IsOpen,
    DestructionView? Destroyed
)
{
    internal static FileView? Of(EvidenceItem item, EvidenceRevision revision) =>
        revision.File is { } file
            ? new FileView(
                file.Name,
                file.Kind,
                file.Size,
                revision.Number,
                file.IsScanned,
                item.WithdrawnOn is null && revision.DestroyedAt is null,
                DestructionView.Of(revision.DestroyedAt, revision.DestroyedBy, revision.DestroyReason)
            )
            : null;
}
