namespace LscbCloud.Application.Agencies;

/// <summary>What was given on, and to whom.</summary>
public sealed record TransferredToSuccessor(string Agency, string Name, int Seats, int Actions);
