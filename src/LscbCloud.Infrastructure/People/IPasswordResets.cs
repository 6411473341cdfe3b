using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.People;

/// <summary>Lets people who forgot their password choose a new one, by a link in an email and a code beside it.</summary>
public interface IPasswordResets
{
    /// <summary>Sends a link, if there is such an account; the answer is the same if there is none.</summary>
    Task RequestAsync(string email, CancellationToken cancellationToken);

    Task<Result> ConfirmAsync(string token, string code, string password, CancellationToken cancellationToken);
}
