namespace LscbCloud.Application.Priorities;

/// <summary>What the reader may do with the list.</summary>
/// <param name="Agree">Agree a priority in a plan that is open.</param>
/// <param name="BeginPlan">Begin a plan, and carry priorities into it.</param>
/// <param name="ChangePlan">Change or close the plan that is shown.</param>
public sealed record PriorityListCan(bool Agree, bool BeginPlan, bool ChangePlan);
