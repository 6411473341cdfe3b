using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Agencies;

/// <summary>What a board told an agency about its seat. A notice is a record of a sending and never changes.</summary>
public sealed class SeatNotice : ITwoParty
{
    private SeatNotice()
    {
        // EF Core materialises notices through here.
    }

    public SeatNoticeId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public AgencyId? AgencyId { get; private init; }

    public string BoardSlug { get; private init; } = "";

    public string BoardName { get; private init; } = "";

    public string Seat { get; private init; } = "";

    public DateOnly FromOn { get; private init; }

    public DateOnly? ToOn { get; private init; }

    public DateTimeOffset SentAt { get; private init; }

    /// <summary>Tells the agency of a seat, in the board's name.</summary>
    public static SeatNotice Of(Seat seat, string boardSlug, string boardName, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(seat);

        return new SeatNotice
        {
            Id = SeatNoticeId.New(),
            AgencyId = seat.AgencyId,
            BoardSlug = boardSlug,
            BoardName = boardName,
            Seat = seat.Name,
            FromOn = seat.FromOn,
            ToOn = seat.ToOn,
            SentAt = at,
        };
    }
}
