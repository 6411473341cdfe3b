using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Boards;

/// <summary>Names one arrangement of a board.</summary>
public readonly record struct ArrangementId(Guid Value) : IId<ArrangementId>
{
    public static ArrangementId From(Guid value) => new(value);

    public static ArrangementId New() => new(Guid.CreateVersion7());
}
