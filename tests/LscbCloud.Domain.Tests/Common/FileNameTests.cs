using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Tests.Common;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("Register 2017.pdf", "Register 2017.pdf")]
    [InlineData("C:\\Users\\me\\Register.pdf", "Register.pdf")]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("reg\u202efdp.exe", "regfdp.exe")]
    [InlineData("a\0b\r\nc\u200b.txt", "ab c.txt")]
    [InlineData("  .pdf", "file.pdf")]
    [InlineData("a<b>:\"|?*.csv", "a-b------.csv")]
    [InlineData("", "file")]
    [InlineData("\ud800.txt", "file.txt")]
    public void A_name_is_cleaned_and_keeps_its_ending(string name, string expected) =>
        Assert.Equal(expected, FileNames.Clean(name));

    [Fact]
    public void A_long_name_is_cut_before_its_ending()
    {
        var name = FileNames.Clean(new string('a', 500) + ".docx");

        Assert.Equal(KeptFile.NameMaxLength, name.Length);
        Assert.EndsWith("a.docx", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A.PDF", ".pdf")]
    [InlineData("a.tar.gz ", ".gz")]
    [InlineData("a.pdf.", ".pdf")]
    [InlineData("none", "")]
    [InlineData("a.verylongending", "")]
    public void An_ending_is_read_in_small_letters(string name, string expected) =>
        Assert.Equal(expected, FileNames.EndingOf(name));
}
