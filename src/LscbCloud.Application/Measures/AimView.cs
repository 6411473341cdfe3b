namespace LscbCloud.Application.Measures;

/// <summary>What the board wants the measure to be, in its unit and in words.</summary>
public sealed record AimView(decimal Value, DateOnly? On, string Text);
