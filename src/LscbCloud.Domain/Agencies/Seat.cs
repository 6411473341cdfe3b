using LscbCloud.Domain.Boards;
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

    public DateOnly? ToOn { get; private init; }

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

        seat.Happened(
            "Gave an agency a seat",
            FieldChange.Added("Agency", agencyName),
            FieldChange.Added("Seat", name),
            FieldChange.Added("From", from.InWords())
        );

        return seat;
    }
}
