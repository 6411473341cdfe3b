namespace LscbCloud.Application.Agencies;

/// <summary>All of them; there is hardly ever more than one.</summary>
public sealed record AgenciesToTransfer(IReadOnlyList<AgencyToTransfer> Items);
