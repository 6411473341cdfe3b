using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Agencies;

/// <summary>A partner agency in the directory. Its record is its own; boards see only the agencies that they have seated.</summary>
public sealed class Agency : AggregateRoot
{
    public const int NameMaxLength = 200;
    public const int LinkReasonMaxLength = 1000;

    private Agency()
    {
        // EF Core materialises agencies through here.
    }

    public AgencyId Id { get; private init; }

    public string Slug { get; private init; } = "";

    public string Name { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>The agency of which this one turned out to be a duplicate.</summary>
    public AgencyId? MergedInto { get; private set; }

    /// <summary>The agency that carries on its work.</summary>
    public AgencyId? SucceededBy { get; private set; }

    /// <summary>Since when it is another: the first day of the successor, or the day on which the duplicate was found.</summary>
    public DateOnly? LinkedOn { get; private set; }

    public string? LinkReason { get; private set; }

    /// <summary>Whether it goes on as another agency. Boards give it no seat and no new work then.</summary>
    public bool HasBecomeAnother => MergedInto is not null || SucceededBy is not null;

    public override string Kind => "agency";

    public override string Label => Name;

    public override Guid SubjectId => Id.Value;

    public static Agency Admit(string slug, string name, DateTimeOffset at)
    {
        var agency = new Agency
        {
            Id = AgencyId.New(),
            Slug = slug,
            Name = name,
            CreatedAt = at,
        };
        agency.RecordEvent("Admitted an agency", FieldChange.Added("Address", slug), FieldChange.Added("Name", name));

        return agency;
    }

    /// <summary>Links it to the agency that carries on its work, or of which it is a duplicate. A link said before is replaced, so that a mistake can be put right.</summary>
    /// <remarks>One step is all there is: refused to an agency that has become another itself. Whoever leads here is looked at before.</remarks>
    public Result Become(Agency other, AgencyLink link)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(link);

        if (other.Id == Id)
        {
            return AgencyErrors.Itself;
        }

        if (other.HasBecomeAnother)
        {
            return AgencyErrors.HasBecomeAnother(other.Name);
        }

        MergedInto = link.Kind is AgencyLinkKind.Merged ? other.Id : null;
        SucceededBy = link.Kind is AgencyLinkKind.Succeeded ? other.Id : null;
        LinkedOn = link.On;
        LinkReason = link.Reason;
        RecordEvent(
            link.Kind is AgencyLinkKind.Merged ? "Merged an agency into another" : "Linked an agency to its successor",
            FieldChange.Added("Goes on as", other.Name),
            FieldChange.Added("Since", link.On.InWords()),
            FieldChange.Added("Reason", link.Reason)
        );

        return Result.Success;
    }

    /// <summary>It goes on as itself after all. What boards have given on meanwhile stays where it is.</summary>
    public Result GoOnAsItself()
    {
        if (!HasBecomeAnother)
        {
            return AgencyErrors.NotLinked;
        }

        FieldChange[] changes =
        [
            new("Since", LinkedOn?.InWords(), After: null),
            new("Reason", LinkReason, After: null),
        ];
        (MergedInto, SucceededBy, LinkedOn, LinkReason) = (null, null, null, null);
        RecordEvent("Took back what an agency has become", changes);

        return Result.Success;
    }
}
