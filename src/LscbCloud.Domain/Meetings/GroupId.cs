using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Meetings;

/// <summary>Names a group.</summary>
public readonly record struct GroupId(Guid Value) : IId<GroupId>
{
    public static GroupId From(Guid value) => new(value);

    public static GroupId New() => new(Guid.CreateVersion7());
}
