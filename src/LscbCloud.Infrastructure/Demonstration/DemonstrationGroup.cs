using LscbCloud.Domain.Meetings;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A group of the demonstration. No paper says who chairs one, so only invented groups have a chair.</summary>
/// <param name="Board">The board's address.</param>
/// <param name="Name">What it is called, with the line that names it; without a place it is invented.</param>
/// <param name="Type">What kind of group it is.</param>
internal sealed record DemonstrationGroup(string Board, Telling Name, GroupType Type)
{
    public string? ChairPost { get; init; }

    /// <summary>The days on which it meets, each with the last day for updates where priorities report to it.</summary>
    public IReadOnlyList<(DateOnly On, DateOnly? CutOff)> Meetings { get; init; } = [];

    /// <summary>The meeting for which the reports are copied already; none where they are not.</summary>
    public DateOnly? ReportedOn { get; init; }
}
