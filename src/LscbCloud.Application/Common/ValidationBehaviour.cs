using FluentValidation;
using LscbCloud.Domain.Common;
using MediatR;

namespace LscbCloud.Application.Common;

/// <summary>Collects every field that needs changing, so that a person sees all of them at once.</summary>
internal sealed class ValidationBehaviour<TRequest, TResult>(
    IEnumerable<IValidator<TRequest>> validators,
    ITenantContext place
) : IPipelineBehavior<TRequest, TResult>
    where TRequest : IRequest<TResult>
    where TResult : IFailable<TResult>
{
    public async Task<TResult> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TResult> next
    )
    {
        var messages = new Dictionary<string, string[]>(StringComparer.Ordinal);

        foreach (var validator in validators)
        {
            var context = new ValidationContext<TRequest>(request).In(place);
            var outcome = await validator.ValidateAsync(context, cancellationToken);

            foreach (
                var field in outcome.Errors.GroupBy(failure => Named(failure.PropertyName), StringComparer.Ordinal)
            )
            {
                messages[field.Key] =
                [
                    .. field.Select(failure => failure.ErrorMessage).Distinct(StringComparer.Ordinal),
                ];
            }
        }

        return messages.Count == 0 ? await next() : TResult.Failure(Error.Invalid(messages));
    }

    /// <summary>Names a field as the request does: <c>Impact.ExpectedBy</c> is <c>impact.expectedBy</c>.</summary>
    private static string Named(string property) =>
        string.Join(
            '.',
            property.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..])
        );
}
