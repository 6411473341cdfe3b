namespace LscbCloud.Application.Meetings;

/// <summary>One meeting.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Label">What people call it.</param>
/// <param name="GroupName">Who meets.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="CutOff">The last day for updates; none where no priority reports.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Cancellation">When and why it was called off.</param>
/// <param name="Freezing">When and by whom the reports were copied.</param>
/// <param name="Before">The meeting of the same group before this one to which priorities reported; none for the first.</param>
/// <param name="Reports">What each open priority reports, in the order of the plan. None where no priority reports.</param>
/// <param name="Outcomes">What was agreed at it, and what came from it.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
/// <param name="Version">Counts its changes.</param>
/// <param name="Can">What the reader may do with it.</param>
public sealed record MeetingDetail(
    string Slug,
    string Label,
    string GroupName,
    DateOnly HeldOn,
    DateOnly? CutOff,
    MeetingState State,
    CancellationView? Cancellation,
    FreezingView? Freezing,
    MeetingBefore? Before,
    IReadOnlyList<ReportView> Reports,
    MeetingOutcomes Outcomes,
    bool IsInvented,
    int Version,
    MeetingCan Can
);
