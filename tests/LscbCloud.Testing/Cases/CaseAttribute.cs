using Xunit.v3;

namespace LscbCloud.Testing.Cases;

/// <summary>The numbers in <c>docs/isolation-cases.md</c> that a test answers; <c>-trait "Case=X-A01"</c> runs what answers that one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CaseAttribute(params string[] numbers) : Attribute, ITraitAttribute
{
    public IReadOnlyList<string> Numbers { get; } = numbers;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [.. Numbers.Select(number => KeyValuePair.Create("Case", number))];
}
