using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>Makes and reads the tokens by which the daily email can be stopped without signing in. A token can do nothing else.</summary>
public interface IStopTokens
{
    string Make(PersonId person, string notice);

    /// <summary>Whose email, and what of it, a token stops; none where the service did not make it.</summary>
    StopRequest? Read(string token);
}
