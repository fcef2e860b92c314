<?xml version="1.0" encoding="UTF-8"?>
<!-- How papers look. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format">

  <xsl:template match="paper">
    <fo:root xml:lang="{@language}" font-family="Liberation Sans" line-height="1.35">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="20mm 20mm 12mm 20mm">
          <fo:region-body margin-bottom="12mm"/>
          <fo:region-after extent="6mm"/>
        </fo:simple-page-master>
        <fo:simple-page-master master-name="card" page-width="85.6mm" page-height="54mm" margin="4mm">
          <fo:region-body/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <xsl:choose>
        <xsl:when test="@format = 'card'">
          <xsl:call-template name="card"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="sheet"/>
        </xsl:otherwise>
      </xsl:choose>
    </fo:root>
  </xsl:template>

  <xsl:template name="sheet">
    <fo:page-sequence id="paper" master-reference="a4" font-size="10.5pt">
      <fo:static-content flow-name="xsl-region-after">
        <fo:block font-size="8pt" text-align="center"><fo:page-number/> / <fo:page-number-citation-last ref-id="paper"/></fo:block>
      </fo:static-content>
      <fo:flow flow-name="xsl-region-body">
          <fo:block role="H1" font-size="16pt" font-weight="bold" text-align="center" space-after="7mm"><xsl:value-of select="title"/></fo:block>
          <xsl:apply-templates select="text | table | signatures | code"/>
          <fo:block font-size="8pt" space-before="9mm"><xsl:value-of select="footer"/></fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="card">
    <fo:page-sequence master-reference="card" font-size="7pt">
      <fo:flow flow-name="xsl-region-body">
        <fo:table table-layout="fixed" width="100%">
          <fo:table-column column-width="proportional-column-width(1)"/>
          <xsl:if test="code"><fo:table-column column-width="29mm"/></xsl:if>
          <fo:table-body>
            <fo:table-row>
              <fo:table-cell>
                <fo:block role="H1" font-size="10pt" font-weight="bold" space-after="1mm"><xsl:value-of select="title"/></fo:block>
                <xsl:apply-templates select="text | table | signatures"/>
                <fo:block font-size="5.5pt" space-before="2mm"><xsl:value-of select="footer"/></fo:block>
              </fo:table-cell>
              <xsl:if test="code">
                <fo:table-cell text-align="end"><xsl:apply-templates select="code"/></fo:table-cell>
              </xsl:if>
            </fo:table-row>
          </fo:table-body>
        </fo:table>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="text">
    <xsl:if test="heading != ''">
      <fo:block role="H2" font-weight="bold" space-before="1em" space-after="0.5mm" keep-with-next.within-page="always"><xsl:value-of select="heading"/></fo:block>
    </xsl:if>
    <fo:block linefeed-treatment="preserve" white-space-collapse="false" white-space-treatment="preserve"><xsl:value-of select="words"/></fo:block>
  </xsl:template>

  <xsl:template match="paper[@format = 'card']/text">
    <fo:block space-before="0.7mm" linefeed-treatment="preserve">
      <xsl:if test="heading != ''"><fo:inline font-size="5.5pt"><xsl:value-of select="heading"/><xsl:text>&#xA;</xsl:text></fo:inline></xsl:if>
      <xsl:value-of select="words"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="table">
    <fo:table table-layout="fixed" width="100%" font-size="0.9em" space-before="3mm" border-collapse="collapse">
      <xsl:for-each select="columns/column"><fo:table-column column-width="proportional-column-width(1)"/></xsl:for-each>
      <fo:table-header>
        <fo:table-row>
          <xsl:for-each select="columns/column">
            <fo:table-cell role="TH" padding="1mm" border-bottom="0.7pt solid black">
              <fo:block font-weight="bold"><xsl:value-of select="."/></fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="row"/>
        <xsl:if test="not(row)">
          <fo:table-row><fo:table-cell number-columns-spanned="{count(columns/column)}" padding="1mm"><fo:block>–</fo:block></fo:table-cell></fo:table-row>
        </xsl:if>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="row">
    <fo:table-row keep-together.within-page="5">
      <xsl:for-each select="cell">
        <fo:table-cell padding="1mm" border-bottom="0.3pt solid #999999">
          <fo:block linefeed-treatment="preserve"><xsl:value-of select="."/></fo:block>
        </fo:table-cell>
      </xsl:for-each>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="signatures">
    <fo:table table-layout="fixed" width="100%" space-before="22mm" keep-together.within-page="always">
      <xsl:for-each select="signer"><fo:table-column column-width="proportional-column-width(1)"/></xsl:for-each>
      <fo:table-body>
        <fo:table-row>
          <xsl:for-each select="signer">
            <fo:table-cell padding="0 5mm">
              <fo:block text-align="center" border-top="0.5pt solid black" padding-top="1mm"><xsl:value-of select="."/></fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="code">
    <fo:block space-before="3mm">
      <fo:external-graphic src="url('{.}')" content-width="28mm" content-height="28mm" scaling="uniform" fox:alt-text="QR" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
