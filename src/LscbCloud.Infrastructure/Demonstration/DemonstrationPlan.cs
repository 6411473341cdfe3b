namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A board's plan in the demonstration.</summary>
/// <param name="Board">The board's address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="From">The first day of the plan.</param>
/// <param name="To">The last day of the plan.</param>
/// <param name="Priorities">What the board's paper states, or what was invented for the fictional board.</param>
internal sealed record DemonstrationPlan(
    string Board,
    Telling Title,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<DemonstrationPriority> Priorities
);
