using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Objectives;

/// <summary>Names an objective.</summary>
public readonly record struct ObjectiveId(Guid Value) : IId<ObjectiveId>
{
    public static ObjectiveId From(Guid value) => new(value);

    public static ObjectiveId New() => new(Guid.CreateVersion7());
}
