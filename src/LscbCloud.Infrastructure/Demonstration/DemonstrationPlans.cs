namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>The plans of the demonstration: facts of five public committee papers in our own words, and one invented board.</summary>
internal static class DemonstrationPlans
{
    public static IReadOnlyList<DemonstrationPlan> All =>
        [
            .. ShropshirePlans.All,
            SomersetPlan.Of2016,
            SurreyPlan.Of2016,
            CheshireEastPlan.Of2013,
            NorthshirePlan.Of2017,
        ];
}
