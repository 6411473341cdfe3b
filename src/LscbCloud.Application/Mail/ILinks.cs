namespace LscbCloud.Application.Mail;

/// <summary>Makes the addresses that stand in emails, from the address that is configured and never from a request.</summary>
public interface ILinks
{
    string To(string pathAndQuery);
}
