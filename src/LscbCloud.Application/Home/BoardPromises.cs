using LscbCloud.Application.Actions;

namespace LscbCloud.Application.Home;

/// <summary>What the agency has promised to one board.</summary>
/// <param name="Open">What is still to be done.</param>
/// <param name="Overdue">What of that is late.</param>
/// <param name="Waiting">What waits for the board's word.</param>
/// <param name="NextDue">The first day among what is still to be done.</param>
public sealed record BoardPromises(PromisedTo Board, int Open, int Overdue, int Waiting, DateOnly? NextDue);
