using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Names one commitment of an agency.</summary>
public readonly record struct CommitmentId(Guid Value) : IId<CommitmentId>
{
    public static CommitmentId From(Guid value) => new(value);

    public static CommitmentId New() => new(Guid.CreateVersion7());
}
