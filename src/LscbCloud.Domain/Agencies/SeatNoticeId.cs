using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Agencies;

/// <summary>Names a notice by which a board told an agency of its seat.</summary>
public readonly record struct SeatNoticeId(Guid Value) : IId<SeatNoticeId>
{
    public static SeatNoticeId From(Guid value) => new(value);

    public static SeatNoticeId New() => new(Guid.CreateVersion7());
}
