using LscbCloud.Application.Common;

namespace LscbCloud.Application.Records;

/// <summary>Who sees more or less of a record than the roles that may open it.</summary>
internal sealed record RecordSight
{
    /// <summary>Nobody: the roles that may open it see all of it.</summary>
    public static readonly RecordSight OfRoles = new();

    /// <summary>Whether it has figures, of which not everybody sees counts of 1 to 5.</summary>
    public bool HasFigures { get; init; }

    /// <summary>What fetching its files requires; none where it has none.</summary>
    public Permission? ToFetchFiles { get; init; }

    /// <summary>Whether any of its files is still given out.</summary>
    public bool GivesFilesOut { get; init; }

    /// <summary>The agency that owns it; none where the board keeps it itself.</summary>
    public AgencySight? Agency { get; init; }
}
