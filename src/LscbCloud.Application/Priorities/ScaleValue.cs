using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>One value of the board's scale with the board's word for it.</summary>
public sealed record ScaleValue(JudgementValue Value, string Label);
