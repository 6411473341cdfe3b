using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>When a person last worked in a place, so that they find it again first.</summary>
public sealed class LastVisit
{
    private LastVisit()
    {
        // EF Core materialises visits through here.
    }

    public PersonId PersonId { get; private init; }

    /// <summary>The board or the agency.</summary>
    public Guid PlaceId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public static LastVisit Note(PersonId personId, Guid placeId, DateTimeOffset at) =>
        new()
        {
            PersonId = personId,
            PlaceId = placeId,
            At = at,
        };
}
