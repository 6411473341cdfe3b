using LscbCloud.Application.Actions;

namespace LscbCloud.Application.Home;

/// <summary>Counts that each lead to the list behind them.</summary>
/// <param name="Actions">Actions by how far they have come.</param>
/// <param name="LateByOneAgency">The most late actions that one agency has.</param>
/// <param name="NotOnTrack">Open priorities that are judged to need attention or to be off track.</param>
/// <param name="ImpactMissing">Open priorities whose latest update states no impact, or that have none.</param>
public sealed record HomeCounts(ActionCounts Actions, int LateByOneAgency, int NotOnTrack, int ImpactMissing);
