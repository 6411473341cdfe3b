using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Agencies;

/// <summary>The seat that a board has given an agency. A board sees only the agencies that it has seated.</summary>
public sealed class Seat : AggregateRoot, IBoardOwned
{
    public const int NameMaxLength = 120;

    private Seat()
    {
        // EF Core materialises seats through here.
    }

    public SeatId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public AgencyId AgencyId { get; private init; }

    public string AgencySlug { get; private init; } = "";

    /// <summary>What the agency was called when it was seated.</summary>
    public string AgencyName { get; private init; } = "";

    /// <summary>What the seat is, such as "Probation".</summary>
    public string Name { get; private init; } = "";

    public DateOnly FromOn { get; private init; }

    public DateOnly? ToOn { get; private set; }

    public override string Kind => "seat";

    public override string Label => $"{Name}: {AgencyName}";

    public override Guid SubjectId => Id.Value;

    public static Seat Give(AgencyId agencyId, string agencySlug, string agencyName, string name, DateOnly from)
    {
        var seat = new Seat
        {
            Id = SeatId.New(),
            AgencyId = agencyId,
            AgencySlug = agencySlug,
            AgencyName = agencyName,
            Name = name,
            FromOn = from,
        };

        seat.RecordEvent(
            "Gave an agency a seat",
            FieldChange.Added("Agency", agencyName),
            FieldChange.Added("Seat", name),
            FieldChange.Added("From", from.InWords())
        );

        return seat;
    }

    /// <summary>Gives the seat to the agency that goes on in this one's place, until the same day. This one's ends the day before.</summary>
    public Seat TransferTo(AgencyId agencyId, string agencySlug, string agencyName, DateOnly on)
    {
        var until = ToOn;
        var from = FromOn < on ? on : FromOn;
        End(on, agencyName);

        var seat = Give(agencyId, agencySlug, agencyName, Name, from);
        seat.ToOn = until;

        return seat;
    }

    /// <summary>Ends the seat on the day before, because another agency has one in its place. A seat that has not begun lasts one day.</summary>
    public void End(DateOnly on, string inPlace)
    {
        var until = FromOn < on ? on.AddDays(-1) : FromOn;
        var before = ToOn;
        ToOn = until;
        RecordEvent(
            "Ended a seat",
            new FieldChange("Until", before?.InWords(), until.InWords()),
            FieldChange.Added("In its place", inPlace)
        );
    }
}
