namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A fictional agency, with the seat it holds on some boards.</summary>
internal sealed record DemonstrationAgency(string Slug, string Name, string Seat, IReadOnlyList<string> Boards);
