using LscbCloud.Domain.People;

namespace LscbCloud.Domain.Tests.People;

public sealed class EmailAddressTests
{
    [Fact]
    public void Two_ways_to_write_an_address_are_one_account() =>
        Assert.Equal(
            EmailAddress.Read("Ann.Marsh@Northshire.example").Key,
            EmailAddress.Read(" ann.marsh@northshire.example").Key
        );

    [Theory]
    [InlineData("")]
    [InlineData("ann")]
    [InlineData("ann@northshire")]
    [InlineData("@northshire.example")]
    [InlineData("ann@@northshire.example")]
    [InlineData("ann marsh@northshire.example")]
    [InlineData("ann@northshire..example")]
    [InlineData("ann@-northshire.example")]
    [InlineData("аnn@northshire.example")] // the first letter is Cyrillic
    [InlineData("ann@northshire.example\nBcc: all@people.example")]
    [InlineData("Ann <ann@northshire.example>")]
    public void A_malformed_email_address_is_refused(string written) =>
        Assert.False(EmailAddress.TryRead(written, out _));
}
