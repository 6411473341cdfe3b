using FluentValidation;
using LscbCloud.Domain.Boards;

namespace LscbCloud.Application.Platform;

/// <summary>Rules of shape for the addresses of boards and agencies.</summary>
internal static class PlaceRules
{
    public static IRuleBuilderOptions<T, string> Address<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(slug => BoardAddress.IsWellFormed(slug))
            .WithMessage("Use 3 to 40 lower-case letters, digits and hyphens, with a letter or digit at each end.")
            .Must(slug => !BoardAddress.IsReserved(slug))
            .WithMessage("The service needs this word itself. Choose another.");
}
