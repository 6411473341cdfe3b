namespace LscbCloud.Domain.Common;

/// <summary>Names a meeting.</summary>
public readonly record struct MeetingId(Guid Value) : IId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);

    public static MeetingId New() => new(Guid.CreateVersion7());
}
