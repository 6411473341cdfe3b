namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>What an invented person is on one board or in one agency.</summary>
internal sealed record DemonstrationPart(string? Board, string? Agency, string Role, string Post, string? Seat);
