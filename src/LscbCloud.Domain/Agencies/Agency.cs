using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Agencies;

/// <summary>A partner agency in the directory. Its record is its own; boards see only the agencies that they have seated.</summary>
public sealed class Agency : AggregateRoot
{
    public const int NameMaxLength = 200;

    private Agency()
    {
        // EF Core materialises agencies through here.
    }

    public AgencyId Id { get; private init; }

    public string Slug { get; private init; } = "";

    public string Name { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>The agency of which this one turned out to be a duplicate.</summary>
    public AgencyId? MergedInto { get; private init; }

    /// <summary>The agency that carries on its work.</summary>
    public AgencyId? SucceededBy { get; private init; }

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
        agency.Happened("Admitted an agency", FieldChange.Added("Address", slug), FieldChange.Added("Name", name));

        return agency;
    }
}
