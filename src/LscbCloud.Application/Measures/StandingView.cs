using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>The state of a measure: a judgement in words, and the start that it is compared with.</summary>
public sealed record StandingView(MeasureState State, string Words, string? From);
