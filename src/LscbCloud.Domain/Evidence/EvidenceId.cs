using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>Names an item of evidence. People call it by its reference, such as E-12.</summary>
public readonly record struct EvidenceId(Guid Value) : IId<EvidenceId>
{
    public static EvidenceId From(Guid value) => new(value);

    public static EvidenceId New() => new(Guid.CreateVersion7());
}
