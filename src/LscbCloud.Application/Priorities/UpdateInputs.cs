using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

internal static class UpdateInputs
{
    public static UpdateText ToText(this IUpdateInput input) =>
        new(input.Did.Trim(), input.Impact.ToImpact(), input.Next.Trim());
}
