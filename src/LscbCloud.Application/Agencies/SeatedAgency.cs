namespace LscbCloud.Application.Agencies;

/// <summary>An agency with its seat.</summary>
/// <param name="Agency">Its address.</param>
/// <param name="Name">What it was called when it was seated.</param>
/// <param name="Seat">What the seat is.</param>
/// <param name="From">The first day of the seat.</param>
/// <param name="To">The last; none while it has no end.</param>
/// <param name="Now">The agency's successor; none if it has none.</param>
public sealed record SeatedAgency(string Agency, string Name, string Seat, DateOnly From, DateOnly? To, Successor? Now);
