namespace LscbCloud.Application.Retention;

/// <summary>A record that is past its date.</summary>
/// <param name="Address">The last word of its page's address: a reference such as A-142, or a plan's id.</param>
/// <param name="Reference">What people call it in minutes and letters; none for a plan.</param>
/// <param name="Title">What it is called.</param>
/// <param name="CountedFrom">The day from which its years count.</param>
/// <param name="KeptUntil">The last day on which the schedule has it kept.</param>
/// <param name="Files">Of evidence and of the proof of actions, the files that were not destroyed.</param>
public sealed record RecordForDisposal(
    string Address,
    string? Reference,
    string Title,
    DateOnly CountedFrom,
    DateOnly KeptUntil,
    IReadOnlyList<FileForDisposal> Files
);
