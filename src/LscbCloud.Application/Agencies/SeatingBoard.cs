namespace LscbCloud.Application.Agencies;

/// <summary>A board that has given the agency a seat.</summary>
public sealed record SeatingBoard(string Slug, string Name, string Seat, DateOnly From, DateOnly? To);
