using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Meetings;

/// <summary>One group.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What kind of group it is.</param>
/// <param name="ChairPost">The post that chairs it; none where it is not known.</param>
/// <param name="EndedOn">The day on which it ended; none while it meets.</param>
/// <param name="EndReason">Why it ended.</param>
/// <param name="Source">The public paper with its lines that names it.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
/// <param name="Version">Its version.</param>
/// <param name="Can">What the reader may do with it.</param>
public sealed record GroupView(
    string Slug,
    string Name,
    GroupType Type,
    string? ChairPost,
    DateOnly? EndedOn,
    string? EndReason,
    string? Source,
    bool IsInvented,
    int Version,
    GroupCan Can
);
