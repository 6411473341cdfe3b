using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Agencies;

/// <summary>Names the seat of an agency on a board.</summary>
public readonly record struct SeatId(Guid Value) : IId<SeatId>
{
    public static SeatId From(Guid value) => new(value);

    public static SeatId New() => new(Guid.CreateVersion7());
}
