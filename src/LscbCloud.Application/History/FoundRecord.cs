namespace LscbCloud.Application.History;

/// <summary>What was found.</summary>
/// <param name="Label">What people call it.</param>
/// <param name="Subjects">Itself, and what belongs to it, as the history names them.</param>
internal sealed record FoundRecord(string Label, IReadOnlyList<Guid> Subjects)
{
    /// <summary>The agency that owns it; none where the board keeps it itself.</summary>
    public string? Agency { get; init; }

    /// <summary>Whether that agency can see it: from the moment the board has agreed it.</summary>
    public bool IsAgencyTold { get; init; }

    /// <summary>Whether a revision of it, or the proof of it, is or was a file.</summary>
    public bool HasFile { get; init; }

    /// <summary>Whether any of its files is still given out.</summary>
    public bool GivesFileOut { get; init; }
}
