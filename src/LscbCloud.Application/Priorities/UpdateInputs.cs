using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

internal static class UpdateInputs
{
    /// <summary>The free texts, under the names that the request gives them.</summary>
    public static IReadOnlyList<FieldText> Texts(this IUpdateInput input) =>
        [new("did", input.Did), new("impact.text", input.Impact.Text), new("next", input.Next)];

    public static UpdateText ToText(this IUpdateInput input) =>
        new(input.Did.Trim(), input.Impact.ToImpact(), input.Next.Trim());
}
