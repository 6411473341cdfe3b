using FluentValidation;

namespace LscbCloud.Application.Common;

/// <summary>Tells the rules of a request that serves both boards and agencies where it is asked for. Validators are kept, so no place can be kept in them.</summary>
internal static class ValidatedPlace
{
    private const string Key = "place";

    public static ValidationContext<T> In<T>(this ValidationContext<T> context, ITenantContext place)
    {
        context.RootContextData[Key] = place;

        return context;
    }

    /// <summary>Whether the request is about an agency.</summary>
    public static bool IsInAgency<T>(this ValidationContext<T> context) =>
        context.RootContextData.TryGetValue(Key, out var place) && place is ITenantContext { AgencyId: not null };
}
