using System.Text.Json;
using System.Text.RegularExpressions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using MediatR;

namespace LscbCloud.Application.Idempotency;

/// <summary>Answers a creation or a send that came before with the same key as it was answered then, and does nothing again.</summary>
/// <remarks>
/// It runs inside the transaction, so that the key is kept if and only if what was asked for is. A refusal undoes the
/// transaction and leaves the key free for the corrected request.
/// </remarks>
internal sealed partial class IdempotencyBehaviour<TRequest, TResult>(IRequestKey given, IIdempotencyKeys keys)
    : IPipelineBehavior<TRequest, TResult>
    where TRequest : IRequest<TResult>, IIdempotent
    where TResult : IRepeatable<TResult>
{
    private static readonly bool IsOnControl =
        RequiresAttribute.Of<TRequest>() is var needs
        // Of two transactions the one on control rows is committed last, and only then all is done.
        && (needs.OnBoth || needs.OnControl || needs.Area is not (Area.Board or Area.Agency));

    public async Task<TResult> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TResult> next
    )
    {
        if (given.Value is not { } key)
        {
            return await next();
        }

        if (!WellFormed().IsMatch(key))
        {
            return TResult.Failure(IdempotencyErrors.Malformed);
        }

        var use = new KeyUse(key, typeof(TRequest).Name, RequestWriting.Of(request));
        var earlier = await keys.FindAsync(use, IsOnControl, cancellationToken);

        if (earlier is not null)
        {
            return earlier.IsSameRequest ? Answered(earlier.Answer) : TResult.Failure(IdempotencyErrors.OtherContent);
        }

        var result = await next();

        if (!result.IsFailure)
        {
            keys.Keep(use, IsOnControl, JsonSerializer.Serialize(result.Content));
        }

        return result;
    }

    private static TResult Answered(string answer) =>
        TResult.Succeeded(TResult.ContentType is { } type ? JsonSerializer.Deserialize(answer, type) : null);

    [GeneratedRegex("^[A-Za-z0-9-]{8,80}\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WellFormed();
}
