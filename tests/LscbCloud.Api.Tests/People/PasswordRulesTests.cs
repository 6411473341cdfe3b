using LscbCloud.Application.People;

namespace LscbCloud.Api.Tests.People;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("eleven chars")]
    [InlineData("correct horse battery staple")]
    [InlineData("velvet tractor umbrella seventeen")]
    [InlineData("xK9#mQ2$vL7p")]
    [InlineData("Llanfairpwllgwyngyll gogerych")]
    public void A_long_password_of_ones_own_will_do(string password) => Assert.Null(PasswordRules.Problem(password));

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("safeguarding-2017")]
    [InlineData("Shropshire2026")]
    [InlineData("liverpoolliverpool")]
    [InlineData("letmeinplease!!")]
    [InlineData("qwertyuiop12")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijkl")]
    [InlineData("aaaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabcabc")]
    [InlineData("1l0v3y0u1l0v3y0u")]
    public void A_common_password_is_refused(string password) =>
        Assert.Contains("easy to guess", PasswordRules.Problem(password), StringComparison.Ordinal);

    [Fact]
    public void Ones_own_name_and_address_will_not_do() =>
        Assert.Contains(
            "easy to guess",
            PasswordRules.Problem("Fotheringham1966", "ann.fotheringham@northshire.example", "Ann Fotheringham"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_password_has_a_minimum_and_a_maximum_length()
    {
        Assert.StartsWith("Use 12", PasswordRules.Problem("short one"), StringComparison.Ordinal);
        Assert.StartsWith("Use 128", PasswordRules.Problem(new string('x', 129)), StringComparison.Ordinal);
    }
}
